<<<<<<< HEAD
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

class Archive {
    private String tableName = "documents";

    ResultSet find(Connection connection, String title) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT id FROM " + tableName + " WHERE title = ?");
        statement.setString(1, title);
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
        String region = chatModel.chat("Which region is asked for? Answer with its name only: " + question).trim();
        return jdbc.queryForList("SELECT day, total FROM sales WHERE region = ?", region);
>>>>>>> b3c4901 (codeshield/rules: what a language model wrote, and tools of agents, in Go and Java; XXE of a factory that is never named)
    }
}
