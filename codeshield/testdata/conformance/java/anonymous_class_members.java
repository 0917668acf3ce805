class A {
    // MATCH:
    TrustManager a = new TrustManager() {
        public void check(Cert c) { }
        public Cert[] issuers() { return null; }
    };
    TrustManager b = new TrustManager() {
        public Cert[] issuers() { return all; }
    };
    // MATCH:
    TrustManager[] c = new TrustManager[] { new TrustManager() {
        int x;
        public Cert[] issuers() { return null; }
        public void check(Cert c) { }
    } };
}
