import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.*;
import java.io.IOException;
import java.sql.SQLException;

@WebServlet("/invoices/latest")
public class LatestInvoiceServlet extends HttpServlet {
    private final InvoiceRepository invoices = new InvoiceRepository();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long customer = (Long) request.getSession().getAttribute("customerId");
        try {
            byte[] pdf = invoices.latest(customer);
            response.setContentType("application/pdf");
            response.getOutputStream().write(pdf);
        } catch (SQLException e) {
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            e.printStackTrace(response.getWriter());
        }
    }
}
