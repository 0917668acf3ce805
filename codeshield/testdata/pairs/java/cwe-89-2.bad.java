<<<<<<< HEAD
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

class Archive {
    private String tableName = "documents";

    ResultSet find(Connection connection, String title) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT id FROM " + tableName + " WHERE title = '" + title + "'");
        return statement.executeQuery();
=======
import dev.langchain4j.model.chat.ChatModel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import java.util.*;

@Service
public class ReportService {
    private final ChatModel chatModel;
    private final JdbcTemplate jdbc;

    public ReportService(ChatModel chatModel, JdbcTemplate jdbc) {
        this.chatModel = chatModel;
        this.jdbc = jdbc;
    }

    public List<Map<String, Object>> answer(String question) {
        String sql = chatModel.chat("Write a single SQL statement for: " + question);
        return jdbc.queryForList(sql);
>>>>>>> b3c4901 (codeshield/rules: what a language model wrote, and tools of agents, in Go and Java; XXE of a factory that is never named)
    }
}
