class Database {
    private static final String DB_PASSWORD = "k7!pQz93Lm";

    static Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://db/app", "app", DB_PASSWORD);
    }
}
