<?php
// ruleid: w2-statictaint
class A { function b() { $x = Input::get('x'); Mailer::send($x); $this->y = $this->request->query->get('z'); $m->to($this->y); new Process([$x]); new Process("a"); $w = request()->foo; self::q($w); Mailer::send($w); } static function q($v) { Mailer::send($v); } }
