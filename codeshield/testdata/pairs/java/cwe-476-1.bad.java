import jakarta.servlet.http.*;
import java.io.IOException;

public class SearchServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getParameter("q");
        if (query.trim().isEmpty()) {
            response.sendError(400);
            return;
        }
        String user = (String) request.getSession().getAttribute("user");
        response.setContentType("text/plain");
        response.getWriter().println(user.toUpperCase().length());
    }
}
