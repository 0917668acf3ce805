import javax.naming.directory.*;

public class StaffDirectory {
    private final DirContext context;
    public StaffDirectory(DirContext context) { this.context = context; }

    public boolean exists(String uid) throws Exception {
        SearchControls controls = new SearchControls();
        String filter = "(&(objectClass=person)(uid=" + uid + "))";
        return context.search("ou=people,dc=example,dc=com", filter, controls).hasMore();
    }
}
