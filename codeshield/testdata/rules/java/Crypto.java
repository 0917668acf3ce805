package a;

import java.security.MessageDigest;
import java.security.*;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.*;
import javax.net.ssl.*;

class Crypto {
    static final String ALG = "DES/CBC/PKCS5Padding";
    private static final String KEY = "abcdef";

    void a(byte[] in) throws Exception {
        // ruleid: des-used
        Cipher c = Cipher.getInstance("DES");
        // ruleid: des-used
        Cipher d = Cipher.getInstance(ALG);
        // ruleid: des-used, ecb
        Cipher e = Cipher.getInstance("AES/ECB/NoPadding");
        Cipher f = Cipher.getInstance("AES/GCM/NoPadding");
        // ruleid: des-used
        javax.crypto.Cipher.getInstance("RC4");
        // ruleid: md5-digest
        MessageDigest md = MessageDigest.getInstance("MD5");
        // ruleid: md5-digest
        MessageDigest m2 = MessageDigest.getInstance("SHA-1", "BC");
        MessageDigest.getInstance("SHA-256");
        // ruleid: weak-random
        int r = new Random().nextInt(3);
        Random rnd = new Random(4);
        // ruleid: weak-random
        rnd.nextInt();
        double q = Math.random() * 3;
        SecureRandom sr = new SecureRandom();
        sr.nextInt(4);
    }

    void keys() {
        // ruleid: weak-rsa-size
        KeyPairGenerator kg = KeyPairGenerator.getInstance("RSA");
        kg.initialize(1024);
        KeyPairGenerator kg2 = KeyPairGenerator.getInstance("RSA");
        kg2.initialize(4096);
        // ruleid: static-iv
        byte[] iv = {0, 1, 2};
        foo();
        IvParameterSpec s = new IvParameterSpec(iv);
        // ruleid: static-iv
        byte[] iv2 = new byte[] {1, 2};
        c.init(1, k, new IvParameterSpec(iv2));
        // ruleid: static-iv
        new IvParameterSpec("abc".getBytes("UTF-8"));
        // ruleid: hardcoded-key
        SecretKeySpec ks = new SecretKeySpec("k".getBytes(), "AES");
        byte[] kb = KEY.getBytes(StandardCharsets.UTF_8);
        // ruleid: hardcoded-key
        new SecretKeySpec(kb, "AES");
        // ruleid: hardcoded-key
        new SecretKeySpec(System.getenv("K").getBytes(), "AES");
        // ruleid: null-cipher
        Cipher nc = new NullCipher();
    }

    TrustManager[] tms = new TrustManager[] {
        // ruleid: trust-all
        new X509TrustManager() {
            public X509Certificate[] getAcceptedIssuers() { return null; }
            @Override
            public void checkServerTrusted(X509Certificate[] chain, String auth) {}
            public void checkClientTrusted(X509Certificate[] chain, String auth) throws CertificateException { }
        }
    };

    // ruleid: trust-all
    static class TM implements X509TrustManager {
        public void checkClientTrusted(X509Certificate[] a, String b) { }
        public void checkServerTrusted(X509Certificate[] a, String b) throws CertificateException { log(); }
    }

    // ruleid: hostname-verifier
    class HV implements HostnameVerifier {
        @Override
        public boolean verify(String h, SSLSession s) { return true; }
    }

    void conn(HttpsURLConnection u) {
        // ruleid: hostname-lambda
        u.setHostnameVerifier((h, s) -> true);
        // ruleid: hostname-lambda
        u.setHostnameVerifier(new HostnameVerifier() {
            public boolean verify(String h, SSLSession s) {
                log();
                return true;
            }
        });
    }
}
