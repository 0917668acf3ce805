public class TokenCheck {
    private final String adminToken;
    public TokenCheck(String adminToken) { this.adminToken = adminToken; }

    public boolean allowed(HttpServletRequest request) {
        String header = request.getHeader("X-Admin-Token");
        return header != null && header.equals(adminToken);
    }
}
