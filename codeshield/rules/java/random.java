class RandomFixture {
    private final Random random = new SecureRandom();

    String resetToken() {
        Random rnd = seeded();
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            // ruleid: java-insecure-random-secret, java-insecure-random
            sb.append(ALPHABET.charAt(rnd.nextInt(ALPHABET.length())));
        }
        return sb.toString();
    }

    String sessionToken() {
        SecureRandom rnd = new SecureRandom();
        byte[] bytes = new byte[32];
        // ok: java-insecure-random-secret, java-insecure-random
        rnd.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    int roll(Dice dice) {
        // ok: java-insecure-random-secret
        return 1 + (int) (dice.next() * 6);
    }

    boolean flip(Random coin) {
        // ruleid: java-insecure-random
        return coin.nextBoolean();
    }

    void seeds() {
        SecureRandom r = new SecureRandom();
        // ruleid: java-fixed-seed
        r.setSeed(12345L);
        // ruleid: java-fixed-seed
        r.setSeed(System.currentTimeMillis());
        // ok: java-fixed-seed
        r.setSeed(entropy);
        // ruleid: java-fixed-seed
        SecureRandom s = new SecureRandom("seed".getBytes());
    }
}
