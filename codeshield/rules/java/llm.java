// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

class Fixture {
    void run(ChatModel model, String question) throws Exception {
        String command = model.chat(question);
        // ruleid: java-llm-output-executed
        Runtime.getRuntime().exec(command);
    }

    void runListed(ChatModel model, String question) throws Exception {
        String command = model.chat(question);
        if (!ALLOWED.contains(command)) {
            return;
        }
        // ok: java-llm-output-executed
        Runtime.getRuntime().exec(command);
    }

    ResultSet ask(ChatClient chatClient, Statement s, String question) throws Exception {
        String sql = chatClient.prompt().user(question).call().content();
        // ruleid: java-llm-output-sql
        return s.executeQuery(sql);
    }

    ResultSet askFixed(ChatClient chatClient, PreparedStatement s, String question) throws Exception {
        s.setString(1, chatClient.prompt().user(question).call().content());
        // ok: java-llm-output-sql
        return s.executeQuery();
    }

    @Tool("Runs a command")
    String shell(String command) throws Exception {
        // ruleid: java-agent-tool-runs-anything
        return read(new ProcessBuilder("sh", "-c", command).start());
    }

    @Tool("Runs an allowed command")
    String shellListed(String command) throws Exception {
        if (!ALLOWED.contains(command)) {
            return "refused";
        }
        // ok: java-agent-tool-runs-anything
        return read(new ProcessBuilder("sh", "-c", command).start());
    }

    void call(ToolExecutionRequest request) throws Exception {
        // ruleid: java-agent-tool-by-name
        tools.getClass().getMethod(request.name(), String.class);
        // ok: java-agent-tool-by-name
        registry.get(request.name());
    }

    void system(String question) {
        // ruleid: java-user-text-in-system-prompt
        SystemMessage.from("You help. The user says " + question);
        // ok: java-user-text-in-system-prompt
        SystemMessage.from("You help.");
    }

    void typed(ChatLanguageModel llm, Statement st, String question) throws Exception {
        String answer = llm.generate(question);
        // ruleid: java-llm-output-sql
        st.executeQuery(answer);
        // ok: java-llm-output-sql
        System.out.println(answer);
    }
}
