import jakarta.servlet.http.*;
import java.io.*;
import org.owasp.encoder.Encode;

public class SearchServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        String q = Encode.forHtml(request.getParameter("q"));
        response.getWriter().println("<p>Results for " + q + "</p>");
    }
}
