@Path("/report")
public class ReportResource {
    @GET
    public Response rows(@QueryParam("rows") int rows, @QueryParam("columns") int columns) {
        double[] cells = new double[rows * columns];
        return Response.ok(Report.fill(cells)).build();
    }
}
