/**
 * Mail that goes out: written in the transaction of the act it tells of, delivered by whichever node takes it, to a mail
 * server or, where none is configured, into files. Nothing about a person can stand in it: see {@link Wording}.
 */
@NullMarked
package org.safeboard.platform.mail;

import org.jspecify.annotations.NullMarked;
