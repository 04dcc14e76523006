/** The start: wires everything together; nothing else lives here. */
package org.yandu;
