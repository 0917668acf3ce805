public class PayServlet extends HttpServlet {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        try {
            Payments.pay(req.getParameter("order"));
        } catch (Exception e) {
            log("payment", e);
            resp.sendError(500);
        }
    }
}
