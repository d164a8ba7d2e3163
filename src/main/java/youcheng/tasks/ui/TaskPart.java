package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;

/**
 * One of the parts that stand beside each other on the page of a task.
 *
 * @param name its name in the page's address
 * @param title what its link says
 * @param content what it shows
 */
public record TaskPart(String name, String title, Component content) {}
