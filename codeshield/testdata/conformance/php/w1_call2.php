<?php
// MATCH:
$db->query("x");
// MATCH:
$this->db->query($y);
// MATCH:
$wpdb?->query("z");
query("x");
// MATCH:
DB::query("x");
// MATCH:
getDb()->query(1);
