package org.safeboard.allegations.domain.incoming;

/**
 * Writes to those who sent a referral, at the address they gave; does nothing where they gave none. What is written says
 * neither what it is about nor the reference.
 */
public interface Senders {
    /** There is something to see or to answer. Within the transaction of the act. */
    void news(Referral referral);

    /** A code to come back with. */
    void code(Referral referral, String code);
}
