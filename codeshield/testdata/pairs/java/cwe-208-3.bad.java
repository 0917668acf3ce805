import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.IOException;

public class ApiKeyFilter implements Filter {
    private final String apiKey = System.getenv("API_KEY");

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain) throws IOException, ServletException {
        String given = ((HttpServletRequest) req).getHeader("X-Api-Key");
        if (given == null || !apiKey.equals(given)) {
            ((HttpServletResponse) res).sendError(401);
            return;
        }
        chain.doFilter(req, res);
    }
}
