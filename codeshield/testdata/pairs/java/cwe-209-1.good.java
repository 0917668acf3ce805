import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.*;
import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.*;

@WebServlet("/invoices/latest")
public class LatestInvoiceServlet extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(LatestInvoiceServlet.class.getName());
    private final InvoiceRepository invoices = new InvoiceRepository();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long customer = (Long) request.getSession().getAttribute("customerId");
        try {
            byte[] pdf = invoices.latest(customer);
            response.setContentType("application/pdf");
            response.getOutputStream().write(pdf);
        } catch (SQLException e) {
            LOG.log(Level.SEVERE, "latest invoice could not be read", e);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            response.getWriter().println("The invoice is not available at the moment.");
        }
    }
}
