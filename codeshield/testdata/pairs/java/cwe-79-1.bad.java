import jakarta.servlet.http.*;
import java.io.*;

public class SearchServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        String q = request.getParameter("q");
        response.getWriter().println("<p>Results for " + q + "</p>");
    }
}
