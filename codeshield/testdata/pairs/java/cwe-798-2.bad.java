import com.zaxxer.hikari.*;

public class Database {
    private static final String DB_PASSWORD = "Tr0ub4dor&3";

    public static HikariDataSource open() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://db/app");
        config.setUsername("app");
        config.setPassword(DB_PASSWORD);
        return new HikariDataSource(config);
    }
}
