import jakarta.persistence.EntityManager;
import jakarta.ws.rs.*;
import jakarta.ws.rs.core.Response;

@Path("/accounts")
public class AccountResource {
    private EntityManager em;

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        Account account = em.find(Account.class, id);
        return Response.ok(account.getOwner().getName()).build();
    }
}
