import java.sql.*;

public class ProductSearch {
    private final Connection connection;

    public ProductSearch(Connection connection) {
        this.connection = connection;
    }

    public int countByCategory(String category) throws SQLException {
        String query = "SELECT COUNT(*) FROM products WHERE category = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, category);
            ResultSet rs = statement.executeQuery();
            rs.next();
            return rs.getInt(1);
        }
    }
}
