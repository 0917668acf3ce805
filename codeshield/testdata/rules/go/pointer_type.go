package shop

import "gorm.io/gorm"

type store struct {
	db    *gorm.DB
	cache Cache
}

func find(s *store, name string) {
	// ruleid: pointer-type
	s.db.Where("name = " + name)
	// ok: pointer-type
	s.cache.Where("name = " + name)
	var local *gorm.DB = s.db
	// ruleid: pointer-type
	local.Where("name = " + name)
	// ok: pointer-type
	local.Where("name = ?", name)
}
