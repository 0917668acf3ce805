public class TokenCheck {
    private final byte[] adminToken;
    public TokenCheck(byte[] adminToken) { this.adminToken = adminToken.clone(); }

    public boolean allowed(HttpServletRequest request) {
        String header = request.getHeader("X-Admin-Token");
        return header != null && MessageDigest.isEqual(header.getBytes(StandardCharsets.UTF_8), adminToken);
    }
}
