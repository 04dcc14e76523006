/**
 * Zip packages and XML from strangers, read with every size counted and no entity resolved.
 *
 * <p>Must not know what the parts mean.
 */
package org.yandu.load.container;
