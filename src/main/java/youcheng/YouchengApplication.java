package youcheng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class YouchengApplication {
    public static void main(String[] args) {
        SpringApplication.run(YouchengApplication.class, args);
    }
}
