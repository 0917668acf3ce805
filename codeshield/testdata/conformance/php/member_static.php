<?php
// ERROR:
DB::raw($a);
// ERROR:
Db::raw($a);
XDB::raw($a);
DB::row($a);
