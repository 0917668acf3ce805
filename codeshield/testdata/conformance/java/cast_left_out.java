class Relay {
    void pass(Request r, Object o) {
        // MATCH:
        send((String) r.getBody());
        // MATCH:
        send(r.getBody());
        send((String) o);
    }
}
