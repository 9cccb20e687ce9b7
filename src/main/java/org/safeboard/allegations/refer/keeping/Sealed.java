package org.safeboard.allegations.refer.keeping;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts with a draft's code (AES-256-GCM): a changed byte, or another draft's, does not open. */
final class Sealed {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealed() {}

    static byte[] seal(DraftCode code, byte[] content) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, code, nonce, content, 0);
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    static byte[] open(DraftCode code, byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, code, Arrays.copyOf(sealed, NONCE), sealed, NONCE);
    }

    private static byte[] run(int mode, DraftCode code, byte[] nonce, byte[] content, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, code.key(), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content, from, content.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What was kept does not open", e);
        }
    }
}
