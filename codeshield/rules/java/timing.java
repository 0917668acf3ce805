import java.security.MessageDigest;
import java.util.*;
import javax.crypto.Mac;

class Timing {
    boolean same(Mac mac, byte[] body, byte[] given) {
        byte[] expected = mac.doFinal(body);
        if (expected.length != given.length) {
            return false;
        }
        // ruleid: java-timing-comparison
        return Arrays.equals(expected, given);
    }

    boolean sameInFixedTime(Mac mac, byte[] body, byte[] given) {
        byte[] expected = mac.doFinal(body);
        // ok: java-timing-comparison
        return MessageDigest.isEqual(expected, given);
    }
}
