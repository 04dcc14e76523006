/**
 * The window: toolbar, split pane, menus; the only place where the screens meet.
 *
 * <p>Nothing below imports it.
 */
package org.yandu.ui.main;
