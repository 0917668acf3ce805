<?php
class A {
  // MATCH:
  public function a(Request $r) {}
  // MATCH:
  public function b(Request $r, $id) { return 1; }
  // MATCH:
  function c(Request $r) {}
  // MATCH:
  private function d(Request $r) {}
  // MATCH:
  public static function e(Request $r) {}
  public function f($r) {}
}
