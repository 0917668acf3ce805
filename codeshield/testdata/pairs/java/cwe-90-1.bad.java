import java.util.*;
import javax.naming.NamingException;
import javax.naming.directory.*;

public class StaffDirectory {
    private static final String BASE = "ou=people,dc=example,dc=com";
    private final DirContext directory;

    public StaffDirectory(DirContext directory) {
        this.directory = directory;
    }

    public List<String> mailAddresses(String surname) throws NamingException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(new String[] {"mail"});

        String filter = "(&(objectClass=person)(sn=" + surname + "))";
        List<String> mails = new ArrayList<>();
        for (SearchResult entry : Collections.list(directory.search(BASE, filter, controls))) {
            Attribute mail = entry.getAttributes().get("mail");
            if (mail != null) {
                mails.add((String) mail.get());
            }
        }
        return mails;
    }
}
