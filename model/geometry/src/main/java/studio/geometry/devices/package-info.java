/// Machines of house and office.
@NullMarked
package studio.geometry.devices;

import org.jspecify.annotations.NullMarked;
