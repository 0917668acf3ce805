class Database {
    static Connection open() throws SQLException {
        String password = System.getenv("DB_PASSWORD");
        return DriverManager.getConnection("jdbc:postgresql://db/app", "app", password);
    }
}
