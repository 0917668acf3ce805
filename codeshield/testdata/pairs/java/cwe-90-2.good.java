import javax.naming.directory.*;

public class StaffDirectory {
    private final DirContext context;
    public StaffDirectory(DirContext context) { this.context = context; }

    public boolean exists(String uid) throws Exception {
        SearchControls controls = new SearchControls();
        return context.search("ou=people,dc=example,dc=com", "(&(objectClass=person)(uid={0}))", new Object[] {uid}, controls).hasMore();
    }
}
