// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

class Archive {
    private String tableName = "documents";

    ResultSet find(Connection connection, String title) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT id FROM " + tableName + " WHERE title = ?");
        statement.setString(1, title);
        return statement.executeQuery();
    }
}
