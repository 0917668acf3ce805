<?php
class Store {
    // MATCH:
    public function find($id) { return $id; }
    // MATCH:
    private static function load($id) { return $id; }
    public function all() { return 1; }
}
// MATCH:
function lookup($id) { return $id; }
