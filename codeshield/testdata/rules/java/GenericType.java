class GenericType {
    Map<String, Integer> counts;

    void f(List<String> names, List<Integer> numbers, Map<String, String> words) {
        // ruleid: generic-type
        send(names);
        // ok: generic-type
        send(numbers);
        // ruleid: generic-type
        send(counts);
        // ok: generic-type
        send(words);
    }
}
