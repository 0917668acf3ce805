import jakarta.servlet.http.*;
import java.io.IOException;

public class CheckoutServlet extends HttpServlet {
    private final Catalog catalog = new Catalog();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int quantity = Integer.parseInt(request.getParameter("quantity"));
        int price = catalog.priceInCents(request.getParameter("sku"));
        int total = quantity * price;
        if (total > Wallet.of(request.getUserPrincipal()).balance()) {
            response.sendError(402);
            return;
        }
        Wallet.of(request.getUserPrincipal()).charge(total);
        response.getWriter().println("charged");
    }
}
