import java.sql.*;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

public class UserDao {
    private final DataSource dataSource;

    public UserDao(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public List<String> emailsOf(String domain) throws SQLException {
        Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement("SELECT email FROM users WHERE domain = ?");
        statement.setString(1, domain);
        ResultSet rows = statement.executeQuery();
        List<String> emails = new ArrayList<>();
        while (rows.next()) {
            emails.add(rows.getString(1));
        }
        return emails;
    }
}
