package org.safeboard.platform.backup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Hands out one connection again and again, in a transaction that stays open whatever its users do. */
final class InTransaction extends AbstractDataSource {
    private final Connection connection;

    InTransaction(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection getConnection() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "commit", "close", "setAutoCommit", "setReadOnly" -> {
                            return null;
                        }
                        case "rollback" -> {
                            if (arguments == null) {
                                throw new IllegalStateException("A migration failed");
                            }
                        }
                        default -> {}
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }
}
