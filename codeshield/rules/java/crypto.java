import java.security.*;
import javax.crypto.*;

class CryptoFixture {
    void hashes(byte[] data, String key, String password) throws Exception {
        // ruleid: java-weak-hash
        MessageDigest md = MessageDigest.getInstance("MD5");
        // ruleid: java-weak-hash
        MessageDigest sha = MessageDigest.getInstance("SHA-1");
        // ruleid: java-weak-hash
        MessageDigest other = MessageDigest.getInstance(MessageDigestAlgorithms.MD5);
        // ok: java-weak-hash
        MessageDigest good = MessageDigest.getInstance("SHA-256");
        // ruleid: java-weak-hash
        String hex = DigestUtils.md5Hex(data);
        // ruleid: java-weak-hash
        Hasher h = Hashing.sha1().newHasher();
        // ok: java-weak-hash
        Hasher h2 = Hashing.sha256().newHasher();
        // ruleid: java-weak-password-hash
        String stored = DigestUtils.sha256Hex(password);
        // ok: java-weak-password-hash
        String sum = DigestUtils.sha256Hex(fileContent);
    }

    String digestPassword(String password) throws Exception {
        MessageDigest md = MessageDigest.getInstance("SHA-256");
        // ruleid: java-weak-password-hash
        return hex(md.digest(password.getBytes()));
    }

    void ciphers() throws Exception {
        // ruleid: java-weak-cipher
        Cipher a = Cipher.getInstance("DES/CBC/NoPadding".trim()); Cipher b = Cipher.getInstance("DESede");
        // ruleid: java-weak-cipher
        KeyGenerator g = KeyGenerator.getInstance("DES");
        // ruleid: java-weak-cipher
        DESKeySpec spec = new DESKeySpec(bytes);
        // ok: java-weak-cipher
        KeyGenerator aes = KeyGenerator.getInstance("AES");
        // ruleid: java-ecb-mode
        Cipher c = Cipher.getInstance("AES/ECB/PKCS5Padding");
        // ruleid: java-ecb-mode
        Cipher d = Cipher.getInstance("AES");
        // ok: java-ecb-mode, java-rsa-padding
        Cipher e = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        // ruleid: java-rsa-padding
        Cipher f = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        // ruleid: java-unauthenticated-cipher-mode
        Cipher cbc = Cipher.getInstance("AES/CBC/PKCS5Padding");
        // ok: java-unauthenticated-cipher-mode, java-ecb-mode, java-named-crypto-provider
        Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
        // ruleid: java-named-crypto-provider
        Cipher bc = Cipher.getInstance("AES/GCM/NoPadding", "BC");
        // ruleid: java-weak-signature
        Signature s = Signature.getInstance("MD5withRSA");
        // ok: java-weak-signature
        Signature s2 = Signature.getInstance("SHA256withRSA");
    }

    void keys() throws Exception {
        KeyPairGenerator kpg = KeyPairGenerator.getInstance("RSA");
        // ruleid: java-short-asymmetric-key
        kpg.initialize(1024);
        // ok: java-short-asymmetric-key
        kpg.initialize(3072);
        // ok: java-short-asymmetric-key
        curve.initialize(256);
        KeyGenerator kg = KeyGenerator.getInstance("AES");
        // ruleid: java-short-symmetric-key
        kg.init(64);
        // ok: java-short-symmetric-key
        kg.init(256);
    }

    void vectors() throws Exception {
        byte[] iv = new byte[16];
        // ruleid: java-static-iv
        IvParameterSpec a = new IvParameterSpec(iv);
        // ruleid: java-static-iv
        IvParameterSpec b = new IvParameterSpec("0123456789abcdef".getBytes());
    }

    void freshVector() throws Exception {
        byte[] iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        // ok: java-static-iv
        GCMParameterSpec spec = new GCMParameterSpec(128, iv);
    }

    void readVector(ByteBuffer in) throws Exception {
        byte[] iv = new byte[12];
        in.get(iv);
        // ok: java-static-iv
        GCMParameterSpec spec = new GCMParameterSpec(128, iv);
    }

    private static final String SECRET = "s3cr3t-k3y-0123456789";

    void hardcoded(String env) {
        // ruleid: java-hardcoded-crypto-key
        SecretKeySpec k = new SecretKeySpec(SECRET.getBytes(), "AES");
        // ruleid: java-hardcoded-crypto-key
        Algorithm alg = Algorithm.HMAC256("change me please");
        // ok: java-hardcoded-crypto-key
        SecretKeySpec k2 = new SecretKeySpec(env.getBytes(), "AES");
        // ok: java-hardcoded-crypto-key
        Algorithm alg2 = Algorithm.HMAC256(System.getenv("JWT_SECRET"));
    }

    void salts(char[] password, byte[] random) {
        // ruleid: java-static-salt
        PBEKeySpec a = new PBEKeySpec(password, "salt".getBytes(), 310000, 256);
        // ok: java-static-salt, java-few-kdf-iterations
        PBEKeySpec b = new PBEKeySpec(password, random, 310000, 256);
        // ruleid: java-few-kdf-iterations
        PBEKeySpec c = new PBEKeySpec(password, random, 1000, 256);
    }

    TrustManager[] trustAll = new TrustManager[] { new X509TrustManager() {
        public void checkClientTrusted(X509Certificate[] chain, String type) { }
        // ruleid: java-trust-all-certificates
        public void checkServerTrusted(X509Certificate[] chain, String type) { }
        public X509Certificate[] getAcceptedIssuers() { return null; }
    } };

    class Pinned implements X509TrustManager {
        // ok: java-trust-all-certificates
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            delegate.checkServerTrusted(chain, type);
        }
    }

    void names(HttpsURLConnection c) {
        // ruleid: java-hostname-not-verified
        c.setHostnameVerifier((host, session) -> true);
        // ok: java-hostname-not-verified
        c.setHostnameVerifier((host, session) -> host.equals("api.example.com"));
        HostnameVerifier v = new HostnameVerifier() {
            // ruleid: java-hostname-not-verified
            public boolean verify(String host, SSLSession session) { return true; }
        };
    }

    void tls() throws Exception {
        // ruleid: java-old-tls
        SSLContext a = SSLContext.getInstance("SSLv3");
        // ok: java-old-tls
        SSLContext b = SSLContext.getInstance("TLSv1.3");
        // ruleid: java-plain-http
        URL u = new URL("http://api.example.com/login");
        // ok: java-plain-http
        URL v = new URL("http://localhost:8080/");
        // ok: java-plain-http
        URL w = new URL("https://api.example.com/login");
    }

    void jwt(String token, Key key) {
        // ruleid: java-jwt-not-verified
        Claims c = Jwts.parser().build().parseClaimsJwt(token).getBody();
        // ok: java-jwt-not-verified
        Claims d = Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(token).getBody();
    }

    String subject(String token) {
        // ruleid: java-jwt-not-verified
        DecodedJWT jwt = JWT.decode(token);
        return jwt.getSubject();
    }

    boolean compare(byte[] expectedMac, byte[] mac) {
        // ok: java-time-dependent-comparison
        if (MessageDigest.isEqual(expectedMac, mac)) return true;
        // ruleid: java-time-dependent-comparison
        return Arrays.equals(expectedMac, mac);
    }
}
