<?php
class A extends Command {
    protected $signature = 'x:y {--f}';
    public function handle(Foo $f): int {
        // ruleid: w3-cls-meth
        $a = $this->option('f');
        if ($this->confirm('ok?')) { $b = $this->option('g'); }
        return 0;
    }
    public function other() { $this->option('h'); }
}
