import java.sql.*;

public class ProductSearch {
    private final Connection connection;

    public ProductSearch(Connection connection) {
        this.connection = connection;
    }

    public int countByCategory(String category) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String query = "SELECT COUNT(*) FROM products WHERE category = '" + category + "'";
            ResultSet rs = statement.executeQuery(query);
            rs.next();
            return rs.getInt(1);
        }
    }
}
