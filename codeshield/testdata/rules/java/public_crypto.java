package com.acme.crypto;

import java.security.*;
import java.security.cert.X509Certificate;
import java.util.Random;
import javax.crypto.*;
import javax.crypto.spec.*;
import javax.net.ssl.*;
import static java.nio.charset.StandardCharsets.UTF_8;

// ruleid: j-static-iv
public class Crypto {
    private static final String ALG = "AES/ECB/PKCS5Padding";
    private final String algo2 = "DES/CBC/PKCS5Padding";
    byte[] IV = {0, 1, 2, 3};
    private static final byte[] NONCE = "badbadbadbad".getBytes();

    public byte[] enc(byte[] k, byte[] plain) throws Exception {
        // ruleid: j-ecb
        Cipher c = Cipher.getInstance("AES/ECB/NoPadding");
        Cipher c2 = Cipher.getInstance(ALG);
        // ruleid: j-ecb
        Cipher c3 = javax.crypto.Cipher.getInstance("AES/ECB/PKCS7Padding", "BC");
        // ruleid: j-des
        Cipher c4 = Cipher.getInstance("DES");
        // ruleid: j-des, j-ecb
        Cipher c5 = Cipher.getInstance("DES/ECB/PKCS5Padding");
        // ruleid: j-des
        Cipher c6 = Cipher.getInstance("DESede/CBC/PKCS5Padding", "SunJCE");
        // ruleid: j-des
        Cipher c7 = Cipher.getInstance(algo2);
        Cipher c8 = Cipher.getInstance("AES/GCM/NoPadding");
        // ruleid: j-no-pad
        Cipher c9 = Cipher.getInstance("RSA/None/NoPadding");
        // ruleid: j-no-pad
        Cipher c10 = Cipher.getInstance("RSA/NONE/NoPadding");
        // ruleid: j-nullcipher
        Cipher n = new NullCipher();
        // ruleid: j-nullcipher
        new javax.crypto.NullCipher().doFinal(plain);
        IvParameterSpec iv = new IvParameterSpec(IV);
        c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(k, "AES"), iv);
        // ruleid: j-static-iv
        byte[] local = {1, 2, 3};
        c.init(1, key, new IvParameterSpec(local, 0, 16));
        c8.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, NONCE));
        byte[] nonce = "abc".getBytes("UTF-8");
        GCMParameterSpec spec = new GCMParameterSpec(16 * 8, nonce);
        // ruleid: j-static-iv
        new IvParameterSpec("0123456789abcdef".getBytes());
        new IvParameterSpec("0123456789abcdef".getBytes(UTF_8));
        return c.doFinal(plain);
    }

    int weak(Random r2) {
        Random r = new Random();
        // ruleid: j-weak-rand
        r.nextInt();
        // ruleid: j-weak-rand
        r2.nextInt(5);
        // ruleid: j-weak-rand
        new Random().nextBytes(new byte[5]);
        // ruleid: j-weak-rand
        int i = new java.util.Random(5).nextInt();
        double d = Math.random();
        SecureRandom sr = new SecureRandom();
        sr.nextInt();
        var rv = new Random();
        // ruleid: j-weak-rand
        return rv.nextInt() + (int) (Math.random() * 5);
    }

    void keys() throws NoSuchAlgorithmException {
        // ruleid: j-keysize
        KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
        g.initialize(1024);
        KeyPairGenerator g2 = KeyPairGenerator.getInstance("RSA");
        g2.initialize(2048);
        final int bits = 512;
        // ruleid: j-keysize
        KeyPairGenerator g3 = KeyPairGenerator.getInstance("RSA", "BC");
        g3.initialize(bits, new SecureRandom());
        // ruleid: j-keysize
        KeyPairGenerator g4 = KeyPairGenerator.getInstance("RSA");
        if (x) {
            g4.initialize(new RSAKeyGenParameterSpec(2 * 512, RSAKeyGenParameterSpec.F4));
        }
        // ruleid: j-md5
        MessageDigest md = MessageDigest.getInstance("MD5");
        // ruleid: j-md5
        MessageDigest m2 = java.security.MessageDigest.getInstance("SHA-1", provider);
        MessageDigest.getInstance("SHA-256");
        // ruleid: j-md5
        MessageDigest m3 = MessageDigest.getInstance(strong ? "SHA-512" : "MD5");
        try {
            // ruleid: j-md5
            md = MessageDigest.getInstance("SHA1");
        } finally { }
    }

    static SSLContext ctx() throws Exception {
        // ruleid: j-ssl
        SSLContext c = SSLContext.getInstance("SSL");
        SSLContext c2 = SSLContext.getInstance("TLSv1.2");
        // ruleid: j-ssl
        SSLContext c3 = SSLContext.getInstance("TLSv1");
        SSLContext c4 = SSLContext.getInstance("TLS");
        TrustManager[] all = new TrustManager[] {
            // ruleid: j-trust
            new X509TrustManager() {
                public X509Certificate[] getAcceptedIssuers() { return null; }
                public void checkClientTrusted(X509Certificate[] certs, String t) {}
                public void checkServerTrusted(X509Certificate[] certs, String t) {}
            }
        };
        c.init(null, all, new SecureRandom());
        // ruleid: j-hostname
        HttpsURLConnection.setDefaultHostnameVerifier(new HostnameVerifier() {
            @Override
            public boolean verify(String h, SSLSession s) {
                return true;
            }
        });
        // ruleid: j-hostname
        conn.setHostnameVerifier((h, s) -> true);
        // ruleid: j-hostname
        conn.setHostnameVerifier((h, s) -> { return true; });
        // ruleid: j-hostname
        conn.setHostnameVerifier((String h, SSLSession s) -> true);
        return c;
    }
}

class Good implements X509TrustManager {
    @Override
    public void checkClientTrusted(final X509Certificate[] certs, final String authType) throws CertificateException { check(certs); }
    public void checkServerTrusted(X509Certificate[] certs, String authType) throws CertificateException { throw new CertificateException(); }
    public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
}

final class Bad implements X509TrustManager, Serializable {
    // ruleid: j-trust
    @Override
    public void checkClientTrusted(X509Certificate[] c, String a) throws CertificateException { }
    // ruleid: j-trust
    @Override
    public void checkServerTrusted(X509Certificate[] c, String a) { /* nothing */ }
    // ruleid: j-trust
    @Override public X509Certificate[] getAcceptedIssuers() { return null; }
}

// ruleid: j-hostname
class AllHosts implements HostnameVerifier {
    private int n;
    @Override
    public boolean verify(final String hostname, final SSLSession session) {
        return true;
    }
}

class NoHosts implements HostnameVerifier {
    public boolean verify(String hostname, SSLSession session) {
        return hostname.equals("x");
    }
}
