void entente_plugins(void);
