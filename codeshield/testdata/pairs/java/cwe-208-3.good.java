import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

public class ApiKeyFilter implements Filter {
    private final byte[] apiKey = System.getenv("API_KEY").getBytes(StandardCharsets.UTF_8);

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain) throws IOException, ServletException {
        String given = ((HttpServletRequest) req).getHeader("X-Api-Key");
        if (given == null || !MessageDigest.isEqual(apiKey, given.getBytes(StandardCharsets.UTF_8))) {
            ((HttpServletResponse) res).sendError(401);
            return;
        }
        chain.doFilter(req, res);
    }
}
