@Path("/admin/users")
@RolesAllowed("admin")
public class AdminUsers {
    @Inject UserStore users;

    @DELETE
    @Path("/{id}")
    public Response remove(@PathParam("id") long id) {
        users.remove(id);
        return Response.noContent().build();
    }
}
