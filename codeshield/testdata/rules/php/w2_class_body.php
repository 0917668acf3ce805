<?php
// ruleid: w2-class-body
class A { public $x; public function a() { $z = $this->request->getPost('a'); return $z; } private function b() {} }
