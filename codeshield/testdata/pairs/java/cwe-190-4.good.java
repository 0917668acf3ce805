@Path("/report")
public class ReportResource {
    @GET
    public Response rows(@QueryParam("rows") int rows, @QueryParam("columns") int columns) {
        if (rows < 1 || rows > 1000 || columns < 1 || columns > 100) {
            throw new BadRequestException();
        }
        double[] cells = new double[rows * columns];
        return Response.ok(Report.fill(cells)).build();
    }
}
