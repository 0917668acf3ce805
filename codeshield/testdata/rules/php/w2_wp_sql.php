<?php
// ruleid: w2-wp-sql
function a() { global $wpdb; $wpdb->query("SELECT $x"); $wpdb->query("SELECT 1"); }
function b($i) { global $wpdb; $wpdb->query($wpdb->prepare("x %d", $i)); $s = $wpdb->prepare("y", $i); $wpdb->get_results($s); }
// ruleid: w2-wp-sql
function c($i) { global $wpdb; $sql = "select " . $i; return $wpdb->get_var($sql); }
